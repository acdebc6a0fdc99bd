const letters: Readonly<Record<string, string>> = {
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', varepsilon: 'ε', epsilon: 'ϵ', zeta: 'ζ', eta: 'η',
  theta: 'θ', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ',
  phi: 'ϕ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Delta: 'Δ', Phi: 'Φ', Sigma: 'Σ', Omega: 'Ω',
  Lambda: 'Λ', Gamma: 'Γ', Theta: 'Θ', top: '⊤', infty: '∞', prime: '′',
}; // prettier-ignore

/**
 * The name of a quantity as plain text, for places where nothing is typeset: `\boldsymbol{x}_{t}` is `x_t`.
 *
 * Fonts are dropped, Greek letters become characters, an index of several characters keeps parentheses.
 */
export function symbol(tex: string): string {
  return tex
    .replace(/\\dot\s*\{?\\?([A-Za-z]+)\}?/gu, (_, name: string) => `${letters[name] ?? name}̇`)
    .replace(/\\(?:boldsymbol|mathbf|mathcal|mathrm|mathbb|operatorname|text)\s*/gu, '')
    .replace(/\\([A-Za-z]+)\s*/gu, (_, name: string) => letters[name] ?? '')
    .replace(/([_^])\{([^{}]+)\}/gu, (_, sign: string, index: string) =>
      index.length === 1 || index.startsWith('(') ? sign + index : `${sign}(${index})`,
    )
    .replace(/[{}\\]/gu, '');
}

import type { AlsoTrue } from '#verification';

const tex = String.raw;

// Why some formulas that the machine makes are true as well.
const even = { en: 'the cosine is even', zh: '余弦是偶函数' };
const assoc = {
  en: 'matrix products are associative, and numbers commute with them',
  zh: '矩阵乘法满足结合律，数与矩阵可交换',
};
const one = { en: 'θ₀ is 1, and so is its square', zh: 'θ₀ 等于 1，平方也等于 1' };
const anyMix = {
  en: 'the slowest frequency is divided by κ whatever the exponent is',
  zh: '无论指数取多少，最慢的频率都是除以 κ',
};
const less = { en: 'what is at least 1 is at least −1', zh: '不小于 1，自然不小于 −1' };
const secondCase = {
  en: 'the second case is reached only where r ≥ w ≥ 1, and there this condition holds as well',
  zh: '只有在 r ≥ w ≥ 1 时才会走到第二种情形，此时这个条件同样成立',
};
const squareSide = {
  en: 'a positive number and its square lie on the same side of 1',
  zh: '正数与它的平方在 1 的同一侧',
};
const secondK = {
  en: 'the second case is reached only where k is below 1',
  zh: '只有在 k 小于 1 时才会走到第二种情形',
};
const secondZ = {
  en: 'the second case is reached only where z is not positive',
  zh: '只有在 z 不为正时才会走到第二种情形',
};
const grows = { en: 'k + 1 grows beyond all bounds together with k', zh: 'k + 1 随 k 一同无限增大' };
const laterRow = {
  en: 'dots stand for any number of entries: the row shown is then a later one, with one more w',
  zh: '省略号可以代表任意多个元素：这样显示的就是更靠下的一行，多一个 w',
};
const largerBound = {
  en: 'what is at most w ≥ 1 is at most any larger number',
  zh: '不大于 w（w ≥ 1），就不大于任何更大的数',
};
const notZero = {
  en: 'the distance 0 is never the largest, for L > 1',
  zh: 'L 大于 1 时，距离 0 不会是最大的',
};
const mean = {
  en: 'a weighted mean of one and the same vector is that vector',
  zh: '同一个向量的加权平均就是它自己',
};
const generic = {
  en: 'for contents with a density, two numbers that are different functions of them differ with probability 1',
  zh: '内容的分布有密度时，两个作为内容的不同函数的数，以概率 1 不相等',
};
const inside = {
  en: 'at the window and below it the distance is the true one, whatever the divisor, and with any wider window',
  zh: '在窗口处及窗口之内，距离就是真实距离，与除数无关，窗口再宽也一样',
};
const splits = {
  en: 'blocks R^f with f = g(i) − h(j) factor as well, and a sign does not change a rank',
  zh: '只要 f = g(i) − h(j)，旋转块 R^f 同样可以分解；符号不改变秩',
};
const test = {
  en: 'the name of a method is a test for not being 0, which a sign does not change',
  zh: '方法的名字只用来判断是否为 0，符号不影响判断',
};

/** The machine's formulas that hold wherever the equation itself does, with the proof, by label. */
export const alsoTrue = {
  'eq:rr-operator': [
    {
      tex: tex`\mathcal R^{x}=\bigoplus_{s=0}^{d/2-1}\begin{pmatrix}\cos(-x\theta_s)&-\sin(x\theta_s)\\ \sin(x\theta_s)&\cos(x\theta_s)\end{pmatrix},\qquad \mathcal R^{x}\mathcal R^{y}=\mathcal R^{x+y},\quad(\mathcal R^{x})^{\top}=\mathcal R^{-x},\quad x,y\in\mathbb R`,
      because: even,
    },
    {
      tex: tex`\mathcal R^{x}=\bigoplus_{s=0}^{d/2-1}\begin{pmatrix}\cos(x\theta_s)&-\sin(x\theta_s)\\ \sin(x\theta_s)&\cos(-x\theta_s)\end{pmatrix},\qquad \mathcal R^{x}\mathcal R^{y}=\mathcal R^{x+y},\quad(\mathcal R^{x})^{\top}=\mathcal R^{-x},\quad x,y\in\mathbb R`,
      because: even,
    },
  ],
  'eq:rr-rope-logit': [
    {
      tex: tex`\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\mathcal R^{j}\boldsymbol k_j=\boldsymbol q_i^{\top}\mathcal R^{\,j-i}\boldsymbol k_j`,
      because: assoc,
    },
  ],
  'eq:rr-pi-logit': [
    {
      tex: tex`\big(\mathcal R^{i/k}\boldsymbol q_i\big)^{\top}\mathcal R^{j/k}\boldsymbol k_j=\boldsymbol q_i^{\top}\mathcal R^{(j-i)/k}\boldsymbol k_j`,
      because: assoc,
    },
  ],
  'eq:rr-ntk': [
    {
      tex: tex`b'=b\,\kappa^{d/(d-2)}\;\Longleftrightarrow\;\theta_s'=\theta_s\,\kappa^{-2s/(d-2)},\qquad \theta_0'=\theta_0^2,\ \ \theta'_{d/2-1}=\theta_{d/2-1}/\kappa`,
      because: one,
    },
  ],
  'eq:rr-ntk-special': [
    {
      tex: tex`\theta'_s(1)=\theta_s\,\kappa^{-2(s+1)/d},\qquad \theta'_s(0)=\theta_s/\kappa,\qquad \theta'_{d/2-1}(-b_{\rm mix})=\theta_{d/2-1}/\kappa\quad\text{for every } b_{\rm mix}`,
      because: anyMix,
    },
    {
      tex: tex`\theta'_s(1)=\theta_s\,\kappa^{-2(s+1)/d},\qquad \theta'_s(0)=\theta_s/\kappa,\qquad \theta'_{d/2-1}(b_{\rm mix}^2)=\theta_{d/2-1}/\kappa\quad\text{for every } b_{\rm mix}`,
      because: anyMix,
    },
    {
      tex: tex`\theta'_s(1)=\theta_s\,\kappa^{-2(s+1)/d},\qquad \theta'_s(0)=\theta_s/\kappa,\qquad \theta'_{d/2-1}(\theta_{d/2-1})=\theta_{d/2-1}/\kappa\quad\text{for every } b_{\rm mix}`,
      because: anyMix,
    },
  ],
  'eq:rr-ntk-phase': [
    {
      tex: tex`\kappa=\frac{L-1}{N-1}:\qquad \frac{(L-1)\,\theta'_s}{(N-1)\,\theta_s}=\kappa^{\,1-2s/(d-2)}\ \ge-1,\quad\text{equality only at } s=\tfrac d2-1`,
      because: less,
    },
  ],
  'eq:rr-leaky-rho': [
    {
      tex: tex`\rho_{w,k}(r)=\begin{cases}r,&r\lt w\\ w+\dfrac{r-w}{k},&r\ge -w\end{cases}`,
      because: secondCase,
    },
    {
      tex: tex`\rho_{w,k}(r)=\begin{cases}r,&r\lt w\\ w+\dfrac{r-w}{k},&r^2\ge w\end{cases}`,
      because: secondCase,
    },
    {
      tex: tex`\rho_{w,k}(r)=\begin{cases}r,&r\lt w\\ w+\dfrac{r-w}{k},&w\ge w\end{cases}`,
      because: secondCase,
    },
  ],
  'eq:rr-leaky-min': [
    {
      tex: tex`\rho_{w,k}(r)=\begin{cases}\min\!\Big(r,\ w+\dfrac{r-w}{k}\Big),&k^2\ge1\\[6pt] \max\!\Big(r,\ w+\dfrac{r-w}{k}\Big),&0\lt k\le1\end{cases}`,
      because: squareSide,
    },
    {
      tex: tex`\rho_{w,k}(r)=\begin{cases}\min\!\Big(r,\ w+\dfrac{r-w}{k}\Big),&k\ge1\\[6pt] \max\!\Big(r,\ w+\dfrac{r-w}{k}\Big),&0\lt k^2\le1\end{cases}`,
      because: squareSide,
    },
    {
      tex: tex`\rho_{w,k}(r)=\begin{cases}\min\!\Big(r,\ w+\dfrac{r-w}{k}\Big),&k\ge1\\[6pt] \max\!\Big(r,\ w+\dfrac{r-w}{k}\Big),&0\lt k\le2\end{cases}`,
      because: secondK,
    },
  ],
  'eq:rr-leaky-relu': [
    {
      tex: tex`\rho_{w,k}(r)=w-\operatorname{LeakyReLU}_{1/k}(w-r),\qquad \operatorname{LeakyReLU}_{\alpha}(z)=\begin{cases}z,&z\gt0\\ \alpha z,&z\le1\end{cases}`,
      because: secondZ,
    },
  ],
  'eq:rr-limit': [
    {
      tex: tex`\lim_{k\to\infty}\rho_{w,k+1}(r)=\min(r,w),\qquad 0\le\rho_{w,k}(r)-\min(r,w)=\frac{\max(r-w,0)}{k}`,
      because: grows,
    },
  ],
  'eq:rr-rerope-matrix': [
    {
      tex: tex`M=\begin{pmatrix} \textcolor{red}{0}\\ \textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{red}{\scriptstyle w-1}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{green}{w}&\textcolor{red}{\scriptstyle w-1}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{green}{w}&\textcolor{green}{w}&\textcolor{red}{\scriptstyle w}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{green}{\ddots}&\textcolor{green}{\ddots}&\textcolor{green}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}\\ \textcolor{green}{w}&\textcolor{green}{\ddots}&\textcolor{green}{w}&\textcolor{green}{w}&\textcolor{red}{\scriptstyle w-1}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0} \end{pmatrix}`,
      because: laterRow,
    },
    {
      tex: tex`M=\begin{pmatrix} \textcolor{red}{0}\\ \textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{red}{\scriptstyle w-1}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{green}{w}&\textcolor{red}{\scriptstyle w-1}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{green}{w}&\textcolor{green}{w}&\textcolor{red}{\scriptstyle w-1}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0}\\ \textcolor{green}{\ddots}&\textcolor{green}{\ddots}&\textcolor{green}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}&\textcolor{red}{\ddots}\\ \textcolor{green}{w}&\textcolor{green}{\ddots}&\textcolor{green}{w}&\textcolor{green}{w}&\textcolor{red}{\scriptstyle w}&\textcolor{red}{\ddots}&\textcolor{red}{2}&\textcolor{red}{1}&\textcolor{red}{0} \end{pmatrix}`,
      because: laterRow,
    },
  ],
  'eq:rr-range': [
    {
      tex: tex`\max_{0\le r\lt L}\rho(r)=\min(L-1,w)\le 2\cdot w;\qquad \rho(N)\le N-1\;\Longleftrightarrow\;w\le N-1`,
      because: largerBound,
    },
    {
      tex: tex`\max_{0\le r\lt L}\rho(r)=\min(L-1,w)\le 1.01\cdot w;\qquad \rho(N)\le N-1\;\Longleftrightarrow\;w\le N-1`,
      because: largerBound,
    },
    {
      tex: tex`\max_{0\le r\lt L}\rho(r)=\min(L-1,w)\le w^2;\qquad \rho(N)\le N-1\;\Longleftrightarrow\;w\le N-1`,
      because: largerBound,
    },
    {
      tex: tex`\max_{1\le r\lt L}\rho(r)=\min(L-1,w)\le w;\qquad \rho(N)\le N-1\;\Longleftrightarrow\;w\le N-1`,
      because: notZero,
    },
    {
      tex: tex`\max_{0\le r\lt L}\rho(r)=\min(L-1,w)\le w;\qquad \rho(L)\le N-1\;\Longleftrightarrow\;w\le N-1`,
      because: largerBound,
    },
  ],
  'eq:rr-blind': [
    {
      tex: tex`\boldsymbol o_i=\frac{\sum_{j=0}^{i}e^{\boldsymbol q_i^{\top}\mathcal R^{-\min(i-j,w)}\boldsymbol k_{\tau(j)}}\,\boldsymbol{o}_i}{\sum_{j=0}^{i}e^{\boldsymbol q_i^{\top}\mathcal R^{-\min(i-j,w)}\boldsymbol k_{\tau(j)}}}\quad\text{if } \tau \text{ permutes the } j \text{ with } i-j\ge w`,
      because: mean,
    },
  ],
  'claim:rr-toeplitz': [
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i-1,j+1}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i,j+1}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,1}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad 2\cdot a_{i+1,j+1}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1}\ne 2\cdot a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad 1.01\cdot a_{i+1,j+1}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1}\ne 1.01\cdot a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1}^2\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1}\ne a_{i,j}^2\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1+1}\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1}\ne a_{i+1,j}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad a_{i+1,j+1}\ne a_{i,j+1}\end{aligned}`,
      because: generic,
    },
    {
      tex: tex`\begin{aligned}[M_{i,j}]_{i\in I,\,j\in J}&=[\rho(i-j)]_{i\in I,\,j\in J},\qquad M_{i+1,j+1}=M_{i,j}\\ a_{i,j}&=\boldsymbol q_i^{\top}\mathcal R^{-M_{i,j}}\boldsymbol k_j,\qquad j\ne a_{i,j}\end{aligned}`,
      because: generic,
    },
  ],
  'eq:rr-kink': [
    { tex: tex`\rho_{w,k}(w+1)-2\rho_{w+1,k}(w)+\rho_{w,k}(w-1)=-\Big(1-\frac1k\Big)`, because: inside },
    { tex: tex`\rho_{w,k}(w+1)-2\rho_{w,k+1}(w)+\rho_{w,k}(w-1)=-\Big(1-\frac1k\Big)`, because: inside },
    { tex: tex`\rho_{w,k}(w+1)-2\rho_{w,k}(w)+\rho_{w+1,k}(w-1)=-\Big(1-\frac1k\Big)`, because: inside },
    { tex: tex`\rho_{w,k}(w+1)-2\rho_{w,k}(w)+\rho_{w,k+1}(w-1)=-\Big(1-\frac1k\Big)`, because: inside },
  ],
  'eq:rr-rank': [
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[-\mathcal R^{-\rho(i-j)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[\mathcal R^{\rho(i-j)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[\mathcal R^{-\rho(-j)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[\mathcal R^{-\rho(i)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[\mathcal R^{-2\cdot \rho(i-j)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[\mathcal R^{-1.01\cdot \rho(i-j)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
    {
      tex: tex`G_i^{\top}H_j=\mathcal R^{-\rho(i-j)}\in\mathbb R^{d\times d}\ \forall(i,j)\in I\times J\;\Longleftrightarrow\;\operatorname{rank}\big[\mathcal R^{-\rho(i-d)}\big]_{i\in I,\,j\in J}=d`,
      because: splits,
    },
  ],
  'eq:rr-pass1': [
    {
      tex: tex`a^{(1)}_{i,j}=\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\mathcal R^{j}\boldsymbol k_j=\boldsymbol q_i^{\top}\mathcal R^{\,j-i}\boldsymbol k_j`,
      because: assoc,
    },
  ],
  'eq:rr-pass2-leaky': [
    {
      tex: tex`a^{(2)}_{i,j}=\big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\mathcal R^{j/k}\boldsymbol k_j=\boldsymbol q_i^{\top}\mathcal R^{(j-i+w)/k-w}\boldsymbol k_j`,
      because: assoc,
    },
  ],
  'eq:rr-merge': [
    {
      tex: tex`a_{i,j}=\begin{cases}a^{(1)}_{i,j},&r\lt w\\[2pt] a^{(2)}_{i,j},&r\ge -w\end{cases}\qquad(r=i-j)`,
      because: secondCase,
    },
    {
      tex: tex`a_{i,j}=\begin{cases}a^{(1)}_{i,j},&r\lt w\\[2pt] a^{(2)}_{i,j},&r^2\ge w\end{cases}\qquad(r=i-j)`,
      because: secondCase,
    },
    {
      tex: tex`a_{i,j}=\begin{cases}a^{(1)}_{i,j},&r\lt w\\[2pt] a^{(2)}_{i,j},&w\ge w\end{cases}\qquad(r=i-j)`,
      because: secondCase,
    },
  ],
  'eq:rr-decode': [
    {
      tex: tex`a_{i,j}=\begin{cases}\boldsymbol q_i^{\top}\big(\mathcal R^{\max(j-i,\,-w)}\boldsymbol k_j\big)&(-\text{ReRoPE})\\[6pt]\boldsymbol q_i^{\top}\big(\mathcal R^{\max(j-i,\,(j-i+w)/k-w)}\boldsymbol k_j\big)&(\text{Leaky ReRoPE})\end{cases}`,
      because: test,
    },
    {
      tex: tex`a_{i,j}=\begin{cases}\boldsymbol q_i^{\top}\big(\mathcal R^{\max(j-i,\,-w)}\boldsymbol k_j\big)&(\text{ReRoPE})\\[6pt]\boldsymbol q_i^{\top}\big(\mathcal R^{\max(j-i,\,(j-i+w)/k-w)}\boldsymbol k_j\big)&(-\text{Leaky ReRoPE})\end{cases}`,
      because: test,
    },
    {
      tex: tex`a_{i,j}=\begin{cases}\boldsymbol q_i^{\top}\mathcal R^{\max(j-i,\,-w)}\boldsymbol k_j&(\text{ReRoPE})\\[6pt]\boldsymbol q_i^{\top}\big(\mathcal R^{\max(j-i,\,(j-i+w)/k-w)}\boldsymbol k_j\big)&(\text{Leaky ReRoPE})\end{cases}`,
      because: assoc,
    },
    {
      tex: tex`a_{i,j}=\begin{cases}\boldsymbol q_i^{\top}\big(\mathcal R^{\max(j-i,\,-w)}\boldsymbol k_j\big)&(\text{ReRoPE})\\[6pt]\boldsymbol q_i^{\top}\mathcal R^{\max(j-i,\,(j-i+w)/k-w)}\boldsymbol k_j&(\text{Leaky ReRoPE})\end{cases}`,
      because: assoc,
    },
  ],
  'eq:rr-decode-cond': [
    {
      tex: tex`\max\!\Big(-r,\tfrac{w-r}{k}-w\Big)=-\rho_{w,k}(r)\iff k^2\ge1;\qquad \min\!\Big(-r,\tfrac{w-r}{k}-w\Big)=-\rho_{w,k}(r)\iff k\le1`,
      because: squareSide,
    },
    {
      tex: tex`\max\!\Big(-r,\tfrac{w-r}{k}-w\Big)=-\rho_{w,k}(r)\iff k\ge1;\qquad \min\!\Big(-r,\tfrac{w-r}{k}-w\Big)=-\rho_{w,k}(r)\iff k^2\le1`,
      because: squareSide,
    },
  ],
  'eq:rr-cache': [
    {
      tex: tex`\begin{aligned}\hat{\boldsymbol k}^{(i)}_j&=\begin{cases}\mathcal R^{j}\boldsymbol k_j,&r\lt w\\ \mathcal R^{j/k}\boldsymbol k_j\ \ (\boldsymbol k_j\ \text{if}\ k=\infty),&r\ge -w\end{cases}\\[6pt] a_{i,j}&=\begin{cases}\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\lt w\\ \big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\ge w\end{cases}\qquad(r=i-j)\end{aligned}`,
      because: secondCase,
    },
    {
      tex: tex`\begin{aligned}\hat{\boldsymbol k}^{(i)}_j&=\begin{cases}\mathcal R^{j}\boldsymbol k_j,&r\lt w\\ \mathcal R^{j/k}\boldsymbol k_j\ \ (\boldsymbol k_j\ \text{if}\ k=\infty),&r\ge w\end{cases}\\[6pt] a_{i,j}&=\begin{cases}\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\lt w\\ \big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\ge -w\end{cases}\qquad(r=i-j)\end{aligned}`,
      because: secondCase,
    },
    {
      tex: tex`\begin{aligned}\hat{\boldsymbol k}^{(i)}_j&=\begin{cases}\mathcal R^{j}\boldsymbol k_j,&r\lt w\\ \mathcal R^{j/k}\boldsymbol k_j\ \ (\boldsymbol k_j\ \text{if}\ k=\infty),&r^2\ge w\end{cases}\\[6pt] a_{i,j}&=\begin{cases}\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\lt w\\ \big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\ge w\end{cases}\qquad(r=i-j)\end{aligned}`,
      because: secondCase,
    },
    {
      tex: tex`\begin{aligned}\hat{\boldsymbol k}^{(i)}_j&=\begin{cases}\mathcal R^{j}\boldsymbol k_j,&r\lt w\\ \mathcal R^{j/k}\boldsymbol k_j\ \ (\boldsymbol k_j\ \text{if}\ k=\infty),&r\ge w\end{cases}\\[6pt] a_{i,j}&=\begin{cases}\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\lt w\\ \big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r^2\ge w\end{cases}\qquad(r=i-j)\end{aligned}`,
      because: secondCase,
    },
    {
      tex: tex`\begin{aligned}\hat{\boldsymbol k}^{(i)}_j&=\begin{cases}\mathcal R^{j}\boldsymbol k_j,&r\lt w\\ \mathcal R^{j/k}\boldsymbol k_j\ \ (\boldsymbol k_j\ \text{if}\ k=\infty),&w\ge w\end{cases}\\[6pt] a_{i,j}&=\begin{cases}\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\lt w\\ \big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\ge w\end{cases}\qquad(r=i-j)\end{aligned}`,
      because: secondCase,
    },
    {
      tex: tex`\begin{aligned}\hat{\boldsymbol k}^{(i)}_j&=\begin{cases}\mathcal R^{j}\boldsymbol k_j,&r\lt w\\ \mathcal R^{j/k}\boldsymbol k_j\ \ (\boldsymbol k_j\ \text{if}\ k=\infty),&r\ge w\end{cases}\\[6pt] a_{i,j}&=\begin{cases}\big(\mathcal R^{i}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&r\lt w\\ \big(\mathcal R^{(i-w)/k+w}\boldsymbol q_i\big)^{\top}\hat{\boldsymbol k}^{(i)}_j,&w\ge w\end{cases}\qquad(r=i-j)\end{aligned}`,
      because: secondCase,
    },
  ],
  'eq:rr-commute': [
    {
      tex: tex`(c\,\mathcal R^{i}\boldsymbol q)^{\top}\mathcal R^{j}\boldsymbol k=\big(\mathcal R^{i}c\,\boldsymbol q\big)^{\top}\mathcal R^{j}\boldsymbol k`,
      because: assoc,
    },
  ],
  'eq:rr-decay': [
    { tex: tex`g(-r)=\frac2d\sum_{s=0}^{d/2-1}\cos(r\theta_s)`, because: even },
    { tex: tex`g(r)=\frac2d\sum_{s=0}^{d/2-1}\cos(-r\theta_s)`, because: even },
  ],
} as const satisfies Readonly<Record<string, readonly AlsoTrue[]>>;

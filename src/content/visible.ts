import { elementAbove } from '../editors/dom';

/**
 * Whether the agent can see what stands in an element: a page may have made it transparent, tiny or masked to get a
 * press that the agent did not mean. `checkVisibility` does not notice any of these.
 */
export function isClearlyVisible(element: HTMLElement): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let opacity = 1;
  for (let each: Element | undefined = element; each; each = elementAbove(each)) {
    const style = getComputedStyle(each);
    opacity *= Number(style.opacity);
    if (style.filter !== 'none' || style.clipPath !== 'none' || style.mixBlendMode !== 'normal') return false;
    if (style.maskImage !== '' && style.maskImage !== 'none') return false;
  }
  return opacity > 0.9 && isFullSize(element);
}

/** A child of known size, painted as big as it should be. */
function isFullSize(element: HTMLElement): boolean {
  if (element.offsetWidth === 0) return true;
  const scale = element.getBoundingClientRect().width / element.offsetWidth;
  return scale > 0.5;
}

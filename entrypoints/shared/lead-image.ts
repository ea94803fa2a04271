import { browser } from 'wxt/browser';

/** Longest side of the stored picture, in pixels. */
const LONGEST = 1200;

/**
 * The lead image as a data URL, taken from the page as it stands there: no request, no permission beyond the
 * reader's click. Null where the page does not show it or the browser forbids reading it (an image of another host).
 */
export async function readLeadImage(tabId: number, imageUrl: string | null): Promise<string | null> {
  if (!imageUrl) return null;
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: drawImage,
      args: [imageUrl, LONGEST],
    });
    return typeof injection?.result === 'string' ? injection.result : null;
  } catch {
    return null;
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside its own body. */
function drawImage(imageUrl: string, longest: number): string | null {
  const pathOf = (url: string): string => {
    try {
      return new URL(url, document.baseURI).pathname;
    } catch {
      return url;
    }
  };
  const wanted = pathOf(imageUrl);
  const loaded = [...document.images].filter((image) => image.complete && image.naturalWidth > 120);
  const image = loaded.find(
    (each) => pathOf(each.currentSrc || each.src) === wanted || pathOf(each.src) === wanted,
  );
  if (!image) return null;
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.82);
  } catch {
    // The canvas is tainted: the image came from another host without leave to read it.
    return null;
  }
}

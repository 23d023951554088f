import {FileAttachment} from "observablehq:stdlib";

/** The style of drawings as one text, as `pictureSvg` takes it; rejects where it cannot be had. */
export const drawingStyle = (): Promise<string> => FileAttachment("../data/publish/drawings.css").text();

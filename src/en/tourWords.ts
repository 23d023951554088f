import type {TourWords} from "../tour/text.js";

/** The English words of the tour. */
export const tourWords: TourWords = {
  steps: {
    number: {
      title: "Every number opens",
      text: "Press a number with a dotted line: beside the page you see what it means, how it was worked out and the rows it comes from, down to the document."
    },
    derived: {
      title: "What is worked out says so",
      text: "A number that no report states is underlined with dashes and called derived. The end of the page lists every formula."
    },
    choice: {
      title: "Choose a unit and a year here",
      text: "The whole page follows, and so does the address: copy the link to show others what you see. To filter by line, fund or year, go to the page on spending."
    },
    figure: {
      title: "Every figure carries its data",
      text: "“View as a table” unfolds the numbers in it. Below, a figure can be saved as a picture or as a table."
    },
    checks: {
      title: "What does not agree comes first",
      text: "These are the findings that matter most. The page of checks has all of them, with both sides and the rows they stand in."
    },
    own: {
      title: "Bring your own data",
      text: "Drop tables on the import page, or start from a template. Files are read in this browser and sent nowhere."
    },
    publish: {
      title: "Make a brief of it",
      text: "The page “Brief” puts a year on one sheet. Reword it, say which stage it is at, and take it away as a web page, document or workbook, or print it."
    }
  },
  place: (step, all) => `Step ${step} of ${all}`,
  open: (page) => `Open “${page}”`,
  back: "Back",
  next: "Next",
  end: "End the tour"
};

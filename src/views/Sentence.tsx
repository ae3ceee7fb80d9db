import { sentencesOf } from '#core/dataset/sentences.ts';
import type { Observation } from '#core/model/observation.ts';

/** The words of a document around figures, with the figures marked. */
export function Sentence({ observations }: { readonly observations: readonly Observation[] }) {
  return (
    <>
      {sentencesOf(observations).map(({ segments }, index) => (
        <blockquote key={index} class="sentence">
          {segments.map(({ text, figure }, place) => (figure ? <mark key={place}>{text}</mark> : text))}
        </blockquote>
      ))}
    </>
  );
}

using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether a passage that covers enough of a question can be its answer: it has what the kind of question asks for, and tells it of the same ones.</summary>
/// <param name="names">What all passages name.</param>
internal sealed partial class Fitness(NameList names)
{
    /// <summary>The share that must be covered. Two of three words are, one of two is not.</summary>
    public const double Enough = 0.66;
    private const double AllButLight = 0.9;
    private const double AlmostAll = 0.8;

    // Of a question that is alike in letters and small words; with nothing in common that is asked it is another one.
    private const double SomethingCovered = 0.3;

    /// <summary>Null when it cannot; otherwise whether it says of whom in the same words.</summary>
    /// <param name="score">The share of the question that it covers.</param>
    public Agreement? Of(QuestionReading asked, IndexedPassage passage, double score)
    {
        if (!HasForm(asked, passage) || !HasVerb(asked, passage, score) || (!IsOfKind(asked, passage) && !IsSaid(asked, passage, score)))
            return null;
        var agreement = Matching.Of(asked, passage, names);
        return agreement == Agreement.Contradicts || (agreement == Agreement.Silent && asked is { Kind: QuestionKind.YesNo, Frame: not null } && score < AllButLight) ? null : agreement;
    }

    /// <summary>Whether an entry that is alike in wording can be the answer.</summary>
    public bool Fits(QuestionReading asked, Passage entry)
    {
        var passage = IndexedPassage.Of(entry);
        return Coverage.Of(asked, passage) >= SomethingCovered
            && Matching.Of(asked, passage, names) != Agreement.Contradicts
            && (Question.KindOf(Phrases.Join(entry.Question ?? "")) == asked.Kind || AnswerType.IsIn(entry.Text, asked, entry.Source.AsOf));
    }

    /// <summary>Whether a clause tells it of those whom the question names.</summary>
    public Agreement Agrees(QuestionReading asked, string clause) => Agreements.Of(asked.Frame, Wording.Of(clause, names));

    private bool HasForm(QuestionReading asked, IndexedPassage passage)
    {
        var (text, isTitle) = (passage.Passage.Text, passage.Passage.IsTitle);
        return asked.Kind switch
        {
            QuestionKind.Why => !isTitle && Causes.AreIn(asked, passage.Passage),
            QuestionKind.Which or QuestionKind.Where => !isTitle && !Tense.IsOpen(asked, passage.Passage),
            QuestionKind.Definition => asked.Names.Count == 0 || Definitions.IsIn(text, asked.Names[^1][^1]),
            QuestionKind.HowMany => !asked.AsksForHaving || Having().IsMatch(text),
            QuestionKind.HowMuch => (!asked.AsksForHaving || Having().IsMatch(text)) && (!asked.AsksForUnit || Unit().IsMatch(text)) && (!asked.AsksForShare || AskedFor.AShare(text)),
            QuestionKind.Open => !asked.AsksWhatWasSaid || Saying.IsOf(asked, Wording.Of(text, names)),
            // What stands before a sentence helps to find it; a yes or no has to be in it.
            QuestionKind.YesNo => !Tense.IsOpen(asked, passage.Passage) && (passage.Question.Count > 0 || asked.Names.Count == 0 || Coverage.NamesInside(asked, passage) > 0)
                && (passage.Question.Count > 0 || asked.Frame is not { } frame || frame.Objects.All(root => passage.Words.Contains(root) || Array.Exists(Related.To(root), passage.Words.Contains)))
                && (asked.Frame is not null || passage.Question.Count > 0 || Coverage.Inside(asked, passage) >= Enough),
            _ => !Tense.IsOpen(asked, passage.Passage),
        };
    }

    // Who did it is told where it is told that it was done.
    private static bool HasVerb(QuestionReading asked, IndexedPassage passage, double score) => asked switch
    {
        { Kind: QuestionKind.Who, Frame: { } frame } => passage.Words.Contains(frame.Verb) || Trade.IsTold(frame.Verb, passage) || (score >= AlmostAll && !asked.Numbers.IsEmpty),
        { Kind: QuestionKind.Who or QuestionKind.When, LightVerb: { } light } => passage.Question.Count > 0 || passage.Words.Contains(light)
            || Array.Exists(Related.To(light), passage.Words.Contains) || asked.Roots.Count(root => !Coverage.IsLight(asked, root)) > 1,
        _ => true,
    };

    private static bool IsOfKind(QuestionReading asked, IndexedPassage passage) =>
        (passage.Question.Count > 0 && Question.KindOf(Phrases.Join(passage.Passage.Question!)) == asked.Kind && Ranks.Likeness(asked, passage) >= Enough)
        || (AnswerType.IsIn(passage.Passage.Text, asked, passage.Passage.Source.AsOf) && Focus.IsOn(asked, passage));

    // "The biggest beneficiaries are enterprise customers": who need not be a name.
    private static bool IsSaid(QuestionReading asked, IndexedPassage passage, double score) =>
        asked.Kind == QuestionKind.Who && score > AllButLight && Copula().IsMatch(passage.Passage.Text) && Coverage.NamesInside(asked, passage) == 1;

    [GeneratedRegex(@"\b(?:has|have|had|own|owns|owned|with|fleet|possess\w*|there\s+are|total|consist\w*|hold|holds)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Having();

    [GeneratedRegex(@"\b(?:each|per|apiece|a\s+piece|costs?|prices?d?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:is|are|was|were)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Copula();
}

namespace AlertBot.Dossiers.Answering;

/// <summary>The order among passages that can answer.</summary>
internal static class Ranks
{
    /// <summary>More than any comes to.</summary>
    public const double Whole = 2;
    private const double OfItsText = 0.1;

    /// <summary>
    /// Names in the passage itself count more than in what stands before; an alike question more than an alike text; a title less, since it only says
    /// that something is told; then the shorter one.
    /// </summary>
    public static double Plain(QuestionReading asked, IndexedPassage passage, double score) =>
        score + (0.2 * Coverage.NamesInside(asked, passage)) + (0.2 * Likeness(asked, passage))
        - (0.02 * (int)passage.Passage.Kind) - (passage.Passage.IsTitle ? 0.1 : 0) - (0.0003 * passage.Passage.Text.Length);

    /// <summary>What its text adds: a price where a sum is asked, a day of its own where one is, the very word that is denied.</summary>
    public static double Beside(QuestionReading asked, Passage passage) => asked.Kind switch
    {
        QuestionKind.HowMuch when AnswerType.IsPrice(passage.Text) => OfItsText,
        QuestionKind.When when passage.Kind == PassageKind.Event => OfItsText,
        QuestionKind.YesNo when Polarity.Concerns(asked, passage.Text) => OfItsText,
        _ => 0,
    };

    /// <summary>The most that may be added.</summary>
    public static double MostBeside(QuestionReading asked) => asked.Kind is QuestionKind.HowMuch or QuestionKind.When or QuestionKind.YesNo ? OfItsText : 0;

    /// <summary>How alike the two questions are, 0 to 1 (Dice); zero for a passage that answers no set question.</summary>
    public static double Likeness(QuestionReading asked, IndexedPassage passage) =>
        passage.Question.Count == 0 ? 0
            : 2.0 * passage.Question.Count(asked.Asks) / (passage.Question.Count + asked.Roots.Length + asked.Names.Sum(static name => name.Length));
}

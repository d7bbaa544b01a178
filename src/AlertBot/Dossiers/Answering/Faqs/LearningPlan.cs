namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>Whether an FAQ has enough wordings to learn from, and which features are worth keeping.</summary>
/// <param name="FewestQuestions">In how many questions a feature must stand.</param>
internal readonly record struct LearningPlan(bool Learns, int FewestQuestions)
{
    // With fewer wordings an entry, likeness tells the entries apart as well as learning does (CLINC150, BANKING77: even at three).
    private const int FewestWordings = 4;

    // Weights are entries × features × 4 bytes and learning takes as long as questions × entries: beyond these it would not be an index
    // build any more, but minutes.
    private const int MostEntries = 300;
    private const int MostQuestions = 30_000;

    // A feature of a single question helps only where there are few.
    private const int Many = 1000;

    public static LearningPlan Of(int entries, int questions)
    {
        var learns = entries is > 1 and <= MostEntries && questions <= MostQuestions && questions >= FewestWordings * entries;
        return new(learns, learns && questions > Many ? 2 : 1);
    }
}

using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>"What did the Financial Times report?" is answered by what it is told to have said.</summary>
internal static class Saying
{
    private const int Near = 3;

    private static readonly HashSet<string> _verbs =
        [.. "say says said report reports reported reporting claim claims claimed state states stated tell tells told announce announces announced confirm confirms confirmed confirming celebrate celebrated add added warn warned predict predicted comment commented argue argued explain explained write writes wrote".Split(' ')];

    public static bool IsOf(QuestionReading asked, ImmutableArray<SaidWord> said) =>
        Enumerable.Range(0, said.Length).Any(at => _verbs.Contains(said[at].Word)
            && Enumerable.Range(Math.Max(0, at - Near), Math.Min(Near, at)).Any(before => said[before].IsName && asked.Asks(said[before].Root)));
}

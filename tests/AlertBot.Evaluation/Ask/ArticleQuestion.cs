namespace AlertBot.Evaluation.Ask;

/// <summary>A question about an article.</summary>
/// <param name="Expect">
/// What its answer must hold, each with alternatives between bars, ^ for "begins with", ! before what it must not hold; null when the article does not say.
/// </param>
internal sealed record ArticleQuestion(string Id, string Question, string[]? Expect)
{
    public bool IsRight(bool answered, string? answer) => Expect is null ? !answered : answered && Array.TrueForAll(Expect, wanted => Meets(answer!, wanted));

    private static bool Meets(string answer, string wanted) => wanted[0] == '!'
        ? !Holds(answer, wanted[1..])
        : wanted.Split('|').Any(one => Holds(answer, one));

    private static bool Holds(string answer, string wanted) => wanted[0] == '^'
        ? answer.StartsWith(wanted[1..], StringComparison.OrdinalIgnoreCase)
        : answer.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}

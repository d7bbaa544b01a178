namespace AlertBot.Benchmarks.Asking;

/// <summary>Reads off a reply whether it is what was meant.</summary>
internal static class AskedReply
{
    // The colour of a card that tells of something not known or of an error (ReplyMessage).
    private const string Refused = "\"color\":15774258";
    private const string NoChoices = "\"choices\":[]";

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Problem(AskedThing thing, int status, string text)
    {
        var isRefusal = text.Contains(Refused, StringComparison.Ordinal) || HasNoChoices(text);
        return (status, thing.Expected, isRefusal) switch
        {
            (not 200, _, _) => $"status {status}",
            (_, Expected.Answer, true) => "an error, or nothing, where an answer was meant",
            (_, Expected.Refusal, false) => "an answer where an error was meant",
            _ => text.Contains("something went wrong", StringComparison.Ordinal) ? "it failed" : null,
        };
    }

    public static bool HasNoChoices(string text) => text.Contains(NoChoices, StringComparison.Ordinal);

    /// <summary>"Thinking": answered in time, and not what is measured here.</summary>
    public static bool IsDeferred(string text) => text.EndsWith("\"type\":5}", StringComparison.Ordinal);
}

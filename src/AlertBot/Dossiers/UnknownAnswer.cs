namespace AlertBot.Dossiers;

/// <summary>What is said where nothing answers a question.</summary>
internal static class UnknownAnswer
{
    // Of nothing but small words, or signs, it asks about nothing.
    public static string To(string question) => Words.AreIn(question)
        ? "I do not know: nothing I have read answers this."
        : "I do not see what this asks about: name a party, a term, an amount or a date.";
}

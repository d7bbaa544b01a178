namespace AlertBot.Dossiers.Answering;

/// <summary>A word of a sentence.</summary>
/// <param name="Word">In lower case; a mark between sentences or their parts is a word too.</param>
/// <param name="Owns">It stands in the genitive: "Amazon's".</param>
internal readonly record struct SaidWord(string Word, string Root, bool IsName, bool Owns)
{
    /// <summary>No clause goes on past it.</summary>
    public bool Ends => Word is "." or "!" or "?" or ";" or ":";
}

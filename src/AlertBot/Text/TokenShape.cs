namespace AlertBot.Text;

/// <summary>How a word was written.</summary>
internal enum TokenShape
{
    Small,
    /// <summary>Begins with a capital, or has one inside ("iPhone").</summary>
    Capital,
    /// <summary>Capitals only, as tickers and abbreviations are.</summary>
    Capitals,
    Number,
    /// <summary>A sign that counts as a word: &amp;, +, $, €, £, %.</summary>
    Sign,
}

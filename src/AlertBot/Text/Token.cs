namespace AlertBot.Text;

/// <summary>A word of a text. <paramref name="Word"/> is folded: lower case, no accents, no possessive.</summary>
/// <param name="Break">Something stands before it that no name runs across: a comma, a colon, a bracket, the end of a sentence.</param>
internal readonly record struct Token(int Start, int End, string Word, TokenShape Shape, bool Break);

namespace AlertBot.Developments.Facts.Lexing;

/// <summary>The smallest piece that the fact readers look at: a run of letters, a run of digits, a sign.</summary>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind);

namespace AlertBot.Developments.Facts.Lexing;

internal enum LexemeKind : byte
{
    Word,
    Digits,
    /// <summary>One character that is no letter, digit or space.</summary>
    Sign,
    /// <summary>A web address, whose digits and percent signs are no facts.</summary>
    Address,
}

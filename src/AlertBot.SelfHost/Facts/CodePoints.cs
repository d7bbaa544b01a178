namespace AlertBot.SelfHost.Facts;

/// <summary>
/// Offsets in characters as most other languages count them: Unicode code points, so that Python's <c>text[start:end]</c> is the span. They differ
/// from .NET's UTF-16 offsets behind an emoji or another character outside the Basic Multilingual Plane.
/// </summary>
internal sealed class CodePoints
{
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); at >= 0 && at + 1 < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                _pairs.Add(at);
        }
    }

    public int Of(int offset)
    {
        var before = _pairs.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }
}

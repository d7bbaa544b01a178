using System.Globalization;

namespace AlertBot.Simulation;

/// <summary>The log of a run: every operation in its order, with instance, outcome and fault. Kept only when somebody will read it.</summary>
internal sealed class Trace(bool kept)
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(DateTimeOffset now, string who, Func<string> what)
    {
        if (kept)
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{now:HH:mm:ss.ffff} {who,-3} {what()}"));
    }
}

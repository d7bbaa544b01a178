namespace AlertBot.Dossiers.Pictures;

/// <summary>Puts labels into rows so that none overlaps another: each in the first row with room, rather where its leader crosses no label.</summary>
internal sealed class LabelRows(float gap)
{
    // So many rows farther a label may move to keep its leader clear.
    private const int Detour = 2;

    private readonly List<List<(float From, float To)>> _rows = [];

    public int Count => _rows.Count;

    /// <param name="leader">Where the line from the event comes down to the label.</param>
    public int Place(float from, float to, float leader)
    {
        var first = Enumerable.Range(0, _rows.Count + 1).First(row => IsFree(row, from, to));
        var clear = Enumerable.Range(first, Detour + 1).FirstOrDefault(row => IsFree(row, from, to) && IsClear(row, leader), first);
        while (_rows.Count <= clear)
            _rows.Add([]);
        _rows[clear].Add((from, to));
        return clear;
    }

    private bool IsFree(int row, float from, float to) =>
        row >= _rows.Count || _rows[row].TrueForAll(taken => to + gap <= taken.From || taken.To + gap <= from);

    private bool IsClear(int row, float leader) =>
        _rows.Take(row).All(above => above.TrueForAll(taken => leader < taken.From - 2 || leader > taken.To + 2));
}

namespace AlertBot.Evaluation.Facts;

/// <summary>Found against marked: relaxed spans (any overlap), one to one, and the value must be the same where there is one.</summary>
internal sealed class SpanScore
{
    private int _marked;
    private int _found;
    private int _overlapping;
    private int _right;

    public double F1 => F(_right);

    public void Add(IReadOnlyCollection<GoldSpan> marked, IReadOnlyCollection<GoldSpan> found, Action<string, GoldSpan>? tell = null)
    {
        var open = found.ToList();
        var rest = marked.Where(gold => !Take(open, one => one.Overlaps(gold) && (gold.Value is null || gold.Value == one.Value))).ToList();
        _right += marked.Count - rest.Count;
        _overlapping += marked.Count - rest.Count;
        foreach (var gold in rest)
        {
            var wrong = open.FindIndex(one => one.Overlaps(gold));
            tell?.Invoke(wrong < 0 ? "missed" : $"not {open[wrong].Value}", gold);
            _overlapping += wrong < 0 ? 0 : 1;
            if (wrong >= 0)
                open.RemoveAt(wrong);
        }

        var taken = found.Count - open.Count;
        // MEANTIME marks a range of amounts once ("15-20 %"), the product tells both its ends: the other end is of that mark, neither right nor extra.
        open.RemoveAll(one => marked.Any(gold => gold.Value is null && gold.Overlaps(one)));
        _marked += marked.Count;
        _found += open.Count + taken;
        foreach (var one in open)
            tell?.Invoke("extra", one);
    }

    public string Row(string name) => FormattableString.Invariant(
        $"{name,-28} {F1,7:0.000} {Ratio(_right, _found),9:0.000} {Ratio(_right, _marked),8:0.000} {F(_overlapping),10:0.000} {_marked,7} {_found,6}");

    public static string Header => $"{"MEANTIME",-28} {"F1",7} {"precision",9} {"recall",8} {"span F1",10} {"marked",7} {"found",6}";

    private double F(int right) => Ratio(2 * right, _marked + _found);

    private static bool Take(List<GoldSpan> open, Predicate<GoldSpan> fits)
    {
        var at = open.FindIndex(fits);
        if (at >= 0)
            open.RemoveAt(at);
        return at >= 0;
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

using System.Globalization;

namespace AlertBot.Dossiers.Pictures;

/// <summary>Days along the width, with a tick a month, or a quarter or more where months would run into each other.</summary>
internal sealed record MonthAxis(DateOnly First, DateOnly Last, float Left, float Right)
{
    private const float LeastTickWidth = 58;
    private static readonly int[] _steps = [1, 2, 3, 6, 12, 24, 60];

    /// <summary>Whole months around the days.</summary>
    public static MonthAxis Of(IReadOnlyCollection<DateOnly> days, float left, float right)
    {
        var (first, last) = (days.Min(), days.Max());
        var from = new DateOnly(first.Year, first.Month, 1);
        var to = new DateOnly(last.Year, last.Month, 1).AddMonths(1);
        // Of less than two months there is little to see; the month around them gives the eye a measure.
        return to < from.AddMonths(2) ? new(from.AddMonths(-1), to, left, right) : new(from, to, left, right);
    }

    public float X(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber));

    public IEnumerable<(float X, string Label, bool Strong)> Ticks()
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month;
        var step = _steps.FirstOrDefault(step => (Right - Left) / months * step >= LeastTickWidth, _steps[^1]);
        for (var month = First; month < Last; month = month.AddMonths(1))
        {
            if ((month.Month - 1) % Math.Min(step, 12) == 0 && (step <= 12 || month.Year % (step / 12) == 0))
                yield return (X(month), Label(month, step), month.Month == 1);
        }
    }

    private string Label(DateOnly month, int step) =>
        month.ToString(step >= 12 ? "yyyy" : month.Month == 1 || month == First ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
}

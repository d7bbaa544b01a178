using System.Globalization;

namespace AlertBot.Developments.Judging;

/// <summary>Something that speaks for (or, below zero, against) an article being about a deal.</summary>
internal readonly record struct Ground(string Reason, double Points)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reason} {Points:+0.00;-0.00;0}");
}

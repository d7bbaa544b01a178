namespace AlertBot.Developments.Facts.Dates;

/// <summary>The types of a TIMEX3 (TimeML Annotation Guidelines 1.2.1, section 2.2).</summary>
internal enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}

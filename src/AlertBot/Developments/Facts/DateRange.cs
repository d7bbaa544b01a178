namespace AlertBot.Developments.Facts;

/// <summary>Two dates told as the ends of one period: "from 2025 to 2032", "May 3-5". The value is an ISO 8601 interval of their TIMEX3 values ("2025/2032").</summary>
internal sealed record DateRange(int Start, int End, string Text, string Value);

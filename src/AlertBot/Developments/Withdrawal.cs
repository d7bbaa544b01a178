namespace AlertBot.Developments;

/// <summary>That a development is told as fact no more: its source took it back, or it was none of this deal's.</summary>
/// <param name="By">The id of the admin who said so; null when they had it erased.</param>
internal sealed record Withdrawal(string Reason, string? By, DateTimeOffset At);

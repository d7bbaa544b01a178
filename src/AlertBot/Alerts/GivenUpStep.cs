namespace AlertBot.Alerts;

/// <summary>A step that failed so often that its queue gave it up.</summary>
/// <param name="Key">What it works on: a deal, feeds, an interaction.</param>
/// <param name="Problem">Why it failed, one line.</param>
internal sealed record GivenUpStep(string Queue, string Key, string Problem, DateTimeOffset At);

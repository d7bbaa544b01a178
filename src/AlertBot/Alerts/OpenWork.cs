namespace AlertBot.Alerts;

/// <param name="Decide">Articles wait to be judged.</param>
/// <param name="Deliver">A fan-out or a revision waits to be expanded, or a message is due.</param>
internal readonly record struct OpenWork(bool Decide, bool Deliver);

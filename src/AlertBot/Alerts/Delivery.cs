namespace AlertBot.Alerts;

/// <summary>How far one message of a development has come.</summary>
/// <param name="At">Since when, or, of one that waits, until when.</param>
/// <param name="Detail">Why, or which message; one line.</param>
internal sealed record Delivery(OutboxEntry Entry, DeliveryState State, DateTimeOffset At, string? Detail);

internal enum DeliveryState
{
    Waiting,
    Sent,
    Held,
    Parked,
    Suppressed,
}

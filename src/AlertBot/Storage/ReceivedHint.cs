namespace AlertBot.Storage;

/// <param name="Receipt">What the queue needs to complete it.</param>
/// <param name="Tries">How often it was received, this time included.</param>
internal sealed record ReceivedHint(Hint Hint, string Receipt, int Tries);

namespace AlertBot.Alerts;

/// <summary>Where a held alert goes: written before it is put there, so that after a crash it is looked for there and nowhere else.</summary>
internal sealed record DigestPlace(AlertId Digest, DateTimeOffset Until, string Reason);

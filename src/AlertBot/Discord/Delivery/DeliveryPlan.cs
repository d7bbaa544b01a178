namespace AlertBot.Discord.Delivery;

/// <summary>What to do next about an outbox entry.</summary>
internal abstract record DeliveryPlan
{
    private DeliveryPlan()
    {
    }

    /// <summary>Claim it and post it: no earlier attempt can have left a message that the nonce would not return.</summary>
    internal sealed record Send : DeliveryPlan;

    /// <summary>Claim it, look in the channel for the marker of an attempt since then, and post only when there is none.</summary>
    internal sealed record LookFirst(DateTimeOffset Since) : DeliveryPlan;

    /// <summary>Not yet: it is not due, or somebody else may be sending it right now.</summary>
    internal sealed record Wait(DateTimeOffset Until) : DeliveryPlan;
}

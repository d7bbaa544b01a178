using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>"Interaction tokens are valid for 15 minutes" (interactions/receiving-and-responding.mdx, "Followup Messages").</summary>
internal sealed class InteractionTokens(Store store, World world, TimeProvider wireTime)
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(15);

    public DateTimeOffset Now => wireTime.GetUtcNow();

    public Refusal? Find(Snowflake application, string token, out Interaction interaction)
    {
        interaction = store.Interactions.All.FirstOrDefault(known => known.Token == token)!;
        if (application != world.Application.Id)
            return Refusals.UnknownWebhook;
        return interaction is null || IsOver(interaction) ? Refusals.InvalidWebhookToken : null;
    }

    public void Expire() => store.Commit([.. store.Interactions.All.Where(IsOver).Select(over => store.Interactions.Remove(over.Id))]);

    private bool IsOver(Interaction interaction) => Now - interaction.ReceivedAt >= _lifetime;
}

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>What is counted over a whole message or modal.</summary>
internal sealed class ComponentCount
{
    public int Components { get; set; }

    public int Text { get; set; }

    private HashSet<string> CustomIds { get; } = new(StringComparer.Ordinal);

    public void CustomId(FormReader component)
    {
        if (component.Text("custom_id", 100, min: 1, required: true) is { } id && !CustomIds.Add(id))
            component.Wrong("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
}

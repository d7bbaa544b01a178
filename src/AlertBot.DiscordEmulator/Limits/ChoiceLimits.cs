namespace AlertBot.DiscordEmulator.Limits;

/// <summary>Autocomplete: at most 25 choices, names of 1 to 100 characters, text values of at most 100 (interactions/application-commands.mdx).</summary>
internal static class ChoiceLimits
{
    public static void Check(FormReader data) => data.Each("choices", 25, Choice, required: true);

    private static void Choice(FormReader choice)
    {
        choice.Text("name", 100, min: 1, required: true);
        if (choice.Value("value", required: true) is { ValueKind: System.Text.Json.JsonValueKind.String })
            choice.Text("value", 100);
    }
}

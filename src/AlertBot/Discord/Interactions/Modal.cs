using System.Collections.Immutable;
using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>A form on Discord (interactions/receiving-and-responding, modal; components/reference, label and text input).</summary>
internal sealed record Modal(string CustomId, string Title, ImmutableArray<Modal.Label> Components)
{
    private const int MostFields = 5;
    private const int LongestTitle = 45;
    private const int LongestLabel = 45;
    private const int LongestHint = 100;
    private const int LongestValue = 4_000;

    public static Modal Of(string customId, CommandForm form) =>
        new(customId, TextCut.To(form.Title, LongestTitle), [.. form.Fields.Take(MostFields).Select(Field)]);

    private static Label Field(FormField field) => new(
        TextCut.To(field.Label, LongestLabel),
        field.Hint is { } hint ? TextCut.To(hint, LongestHint) : null,
        new Input(
            field.Name,
            field.Long ? 2 : 1,
            field.Required,
            Math.Clamp(field.Most, 1, LongestValue),
            field.Value.Length is > 0 and <= LongestValue ? field.Value : null));

    internal sealed record Label([property: System.Text.Json.Serialization.JsonPropertyName("label")] string Text, string? Description, Input Component)
    {
        public int Type { get; } = 18;
    }

    internal sealed record Input(string CustomId, int Style, bool Required, int MaxLength, string? Value)
    {
        public int Type { get; } = 4;
    }
}

using System.Text.Json.Nodes;
using AlertBot.Discord.Messages;

namespace AlertBot.Gateway;

/// <summary>
/// A form with its inputs in rows, each with its label, in place of labels that hold an input. Discord takes both (components/reference, label);
/// Discord.Net before 3.19 loses what is typed into the latter (its ModalInteractionData reads action rows only).
/// </summary>
internal static class FormRows
{
    // interactions/receiving-and-responding: MODAL; components/reference: action row.
    private const int Modal = 9;
    private const int Row = 1;

    /// <summary>What is no form stays what it is.</summary>
    public static Body In(Body answer)
    {
        if (answer.ContentType != "application/json" || JsonNode.Parse(answer.Bytes) is not JsonObject callback || (int?)callback["type"] != Modal)
            return answer;

        var form = callback["data"]!.AsObject();
        form["components"] = new JsonArray([.. form["components"]!.AsArray().Select(label => RowOf(label!.AsObject()))]);
        return answer with { Bytes = System.Text.Encoding.UTF8.GetBytes(callback.ToJsonString()) };
    }

    private static JsonObject RowOf(JsonObject label)
    {
        var input = label["component"]!.DeepClone().AsObject();
        input["label"] = (string?)label["label"];
        // The place that a label's description has no room for: it shows while nothing is typed.
        if ((string?)label["description"] is { } hint)
            input["placeholder"] = hint;
        return new JsonObject { ["type"] = Row, ["components"] = new JsonArray(input) };
    }
}

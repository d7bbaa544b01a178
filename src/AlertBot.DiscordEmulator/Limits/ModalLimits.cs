namespace AlertBot.DiscordEmulator.Limits;

/// <summary>interactions/receiving-and-responding.mdx, "Modal"; components/reference.mdx, "Label" and "Text Input".</summary>
internal static class ModalLimits
{
    private const int TextInput = 4;
    private const int StringSelect = 3;

    private static readonly long[] _selects = [3, 5, 6, 7, 8];

    public static void Check(FormReader modal)
    {
        var seen = new ComponentCount();
        modal.Text("custom_id", 100, min: 1, required: true);
        modal.Text("title", 45, min: 1, required: true);
        modal.Each("components", 5, component => Top(component, seen), min: 1, required: true);
    }

    private static void Top(FormReader component, ComponentCount seen)
    {
        switch (component.OneOf("type", required: true, 1, 10, 18))
        {
            case 1:
                component.Each("components", 1, input => Text(input, seen, labelled: true), min: 1, required: true);
                break;
            case 10:
                component.Text("content", 4000, min: 1, required: true);
                break;
            case 18:
                Label(component, seen);
                break;
            default:
                break;
        }
    }

    private static void Label(FormReader label, ComponentCount seen)
    {
        label.Text("label", 45, min: 1, required: true);
        label.Text("description", 100);
        if (label.Object("component", required: true) is not { } component)
            return;

        var type = component.OneOf("type", required: true, TextInput, StringSelect, 5, 6, 7, 8);
        if (type is TextInput)
            Text(component, seen, labelled: false);
        else if (type is { } select && _selects.Contains(select))
            InteractiveLimits.Select(component, seen, withOptions: select is StringSelect);
    }

    private static void Text(FormReader input, ComponentCount seen, bool labelled)
    {
        input.OneOf("type", required: true, TextInput);
        seen.CustomId(input);
        input.OneOf("style", required: true, 1, 2);
        input.Text("label", 45, min: 1, required: labelled);
        input.Text("placeholder", 100);
        input.Text("value", 4000);
        input.Integer("min_length", 0, 4000);
        input.Integer("max_length", 1, 4000);
        input.Flag("required");
    }
}

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>Which components stand where in a message, and how many (components/reference.mdx).</summary>
internal static class ComponentLimits
{
    private const int MostRows = 5;
    private const int MostInV2 = 40;
    private const int MostTextInV2 = 4000;

    private static readonly long[] _topLevel = [1];
    private static readonly long[] _topLevelV2 = [1, 9, 10, 12, 13, 14, 17];
    private static readonly long[] _inContainer = [1, 9, 10, 12, 13, 14];

    public static void CheckAll(FormReader message, bool v2)
    {
        var seen = new ComponentCount();
        message.Each("components", v2 ? MostInV2 : MostRows, item => Layout(item, v2 ? _topLevelV2 : _topLevel, seen));
        if (v2 && seen.Components > MostInV2)
            message.Wrong("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", $"The total number of components must be {MostInV2} or fewer.");
        if (v2 && seen.Text > MostTextInV2)
            message.Wrong("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", $"The total displayable text must be {MostTextInV2} or fewer in length.");
    }

    private static void Layout(FormReader component, long[] allowed, ComponentCount seen)
    {
        seen.Components++;
        if (component.Integer("type", required: true) is not { } type)
            return;
        if (!allowed.Contains(type))
            component.WrongHere("UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({string.Join(", ", allowed)}{(allowed.Length == 1 ? "," : "")}).");
        else
            Layout(component, type, seen);
    }

    private static void Layout(FormReader component, long type, ComponentCount seen)
    {
        switch (type)
        {
            case 1: Row(component, seen); break;
            case 9: Section(component, seen); break;
            case 10: TextDisplay(component, seen); break;
            case 12: component.Each("items", 10, item => Media(item, "media"), min: 1, required: true); break;
            case 13: Media(component, "file"); break;
            case 17: Container(component, seen); break;
            default: component.OneOf("spacing", required: false, 1, 2); break;
        }
    }

    private static void Row(FormReader row, ComponentCount seen)
    {
        var types = row.List("components", 5, item => InteractiveLimits.Check(item, seen), min: 1, required: true);
        // A select takes a row to itself.
        if (types.Count > 1 && types.Any(type => type is not 2))
            row.Wrong("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
    }

    private static void Section(FormReader section, ComponentCount seen)
    {
        section.Each("components", 3, text => TextDisplay(text, seen), min: 1, required: true);
        if (section.Object("accessory", required: true) is not { } accessory)
            return;
        if (accessory.Integer("type", required: true) is 11)
            Media(accessory, "media");
        else
            InteractiveLimits.Check(accessory, seen);
    }

    private static void Container(FormReader container, ComponentCount seen)
    {
        container.Integer("accent_color", 0, 0xFFFFFF);
        container.Each("components", MostInV2, child => Layout(child, _inContainer, seen), min: 1, required: true);
    }

    private static void TextDisplay(FormReader text, ComponentCount seen) =>
        seen.Text += text.Text("content", MostTextInV2, min: 1, required: true)?.Length ?? 0;

    private static void Media(FormReader holder, string name)
    {
        holder.Text("description", 1024);
        holder.Object(name, required: true)?.Url("url", 2048, attachment: true, required: true);
    }
}

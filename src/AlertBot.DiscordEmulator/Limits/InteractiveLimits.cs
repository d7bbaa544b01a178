namespace AlertBot.DiscordEmulator.Limits;

/// <summary>Buttons and select menus (components/reference.mdx, "Button", "String Select").</summary>
internal static class InteractiveLimits
{
    private const long Link = 5;
    private const long Premium = 6;

    public static long? Check(FormReader component, ComponentCount seen)
    {
        seen.Components++;
        var type = component.OneOf("type", required: true, 2, 3, 5, 6, 7, 8);
        if (type is 2)
            Button(component, seen);
        else if (type is not null)
            Select(component, seen, withOptions: type is 3);
        return type;
    }

    public static void Select(FormReader menu, ComponentCount seen, bool withOptions)
    {
        seen.CustomId(menu);
        menu.Text("placeholder", 150);
        menu.Flag("disabled");
        var least = menu.Integer("min_values", 0, 25) ?? 1;
        var most = menu.Integer("max_values", 1, 25) ?? 1;
        if (least > most)
            menu.Wrong("min_values", "NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.");
        if (withOptions)
            Options(menu, most);
    }

    private static void Options(FormReader menu, long most)
    {
        var values = menu.List("options", 25, Option, min: 1, required: true);
        if (values.Distinct().Count() < values.Count)
            menu.Wrong("options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        if (values.Count > 0 && most > values.Count)
            menu.Wrong("options", "BASE_TYPE_BAD_LENGTH", $"Must be between {most} and 25 in length.");
    }

    private static string? Option(FormReader option)
    {
        option.Text("label", 100, min: 1, required: true);
        option.Text("description", 100);
        return option.Text("value", 100, min: 1, required: true);
    }

    private static void Button(FormReader button, ComponentCount seen)
    {
        var style = button.OneOf("style", required: true, 1, 2, 3, 4, 5, 6);
        var label = button.Text("label", 80);
        button.Flag("disabled");
        if (style is Link)
            button.Url("url", 512, required: true);
        else if (style is not Premium)
            seen.CustomId(button);
        if (style is Link && button.Has("custom_id"))
            button.WrongHere("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
        if (string.IsNullOrEmpty(label) && !button.Has("emoji") && style is not Premium)
            button.Wrong("label", "BASE_TYPE_REQUIRED", "This field is required");
    }
}

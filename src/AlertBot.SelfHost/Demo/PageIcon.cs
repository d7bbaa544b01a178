namespace AlertBot.SelfHost.Demo;

/// <summary>A page's icon, in the page: without one, a browser asks for /favicon.ico and notes the 404 in its console.</summary>
internal static class PageIcon
{
    public static string Link(string color) =>
        $"""<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ccircle cx='8' cy='8' r='7' fill='{Uri.EscapeDataString(color)}'/%3E%3C/svg%3E">""";
}

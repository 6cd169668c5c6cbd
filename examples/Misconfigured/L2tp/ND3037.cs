namespace NetDsl.Examples.Misconfigured;

/// <summary>AVPs are hidden in a group that does not authenticate.</summary>
public static partial class ND3037
{
    public static Network Bad() => Network.Define("ND3037", net =>
    {
        net.Lac1(group: g =>
        {
            g.Authentication(false);
            g.HideAvps(); // expect ND3037
        });
    });
}

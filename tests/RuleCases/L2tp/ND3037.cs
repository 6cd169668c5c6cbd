namespace NetDsl.Examples.Misconfigured;

public static partial class ND3037
{
    public static Network Fixed() => Network.Define("ND3037", net =>
    {
        net.Lac1(group: g =>
        {
            g.Authentication(false);
        });
    });

    public static Network Bad_at_the_other_end() => Network.Define("ND3037", net =>
    {
        net.Lac1(group: g =>
        {
            g.HideAvps(); // expect ND3037
        });
        net.Lns1(group: g =>
        {
            g.Authentication(false); // expect ND3031
        });
    });

    public static Network Good() => Network.Define("ND3037", net =>
    {
        net.Lac1(group: g => g.HideAvps());
        net.Lns1(group: g => g.HideAvps());
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3037", net =>
    {
        net.Lac1(group: g => g.Authentication(on).HideAvps());
        net.Lns1();
    });
}

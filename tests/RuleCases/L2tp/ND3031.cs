namespace NetDsl.Examples.Misconfigured;

public static partial class ND3031
{
    public static Network Fixed() => Network.Define("ND3031", net =>
    {
        net.Lac1();
        net.Lns1(group: g =>
        {
            g.Description("customers of the city");
        });
    });

    public static Network Bad_LAC() => Network.Define("ND3031", net =>
    {
        net.Lac1(group: g =>
        {
            g.Authentication(false); // expect ND3031
        });
        net.Lns1();
    });

    public static Network Good() => Network.Define("ND3031", net =>
    {
        net.Lac1(group: g => g.Authentication(false));
        net.Lns1(group: g => g.Authentication(false));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3031", net =>
    {
        net.Lac1();
        net.Lns1(group: g => g.Authentication(on));
    });
}

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3074
{
    public static Network Good() => Network.Define("ND3074", net =>
    {
        net.Lac1(router =>
        {
            router.VirtualTemplate(2);
            router.Interface("GE0/2/0.1", access => access.PppoeServer(2));
        });
    });

    public static Network Good_template_0() => Network.Define("ND3074", net =>
    {
        net.Lac1(router => router.Interface("GE0/2/0.1", access => access.PppoeServer(0)));
    });

    public static Network Unknown(VirtualTemplateNumber number) => Network.Define("ND3074", net =>
    {
        net.Lac1(router => router.Interface("GE0/2/0.1", access => access.PppoeServer(number)));
    });
}

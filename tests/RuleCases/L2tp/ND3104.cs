namespace NetDsl.Examples.Misconfigured;

public static partial class ND3104
{
    public static Network Fixed() => Network.Define("ND3104", net =>
    {
        net.Lac1(lac1 => lac1.Interface("GE0/2/0.1", access => access.Bas(bas =>
        {
            bas.AuthenticateByPpp();
        })));
    });

    public static Network Bad_too_large() => Network.Define("ND3104", net =>
    {
        net.Lac1(
            lac1 => lac1.Interface("GE0/2/0.2", access => access.PppoeServer(1).UserVlan(3000, 3999, outer: 200).Bas(bas => bas
                .Layer2Subscriber("isp1")
                .CallingVlanOffset(1000))), // expect ND3104
            group: lac1 => lac1.Raw("calling-number-avp format include pevlan cevlan"));
    });

    public static Network Good() => Network.Define("ND3104", net =>
    {
        net.Lac1(
            lac1 => lac1.Interface("GE0/2/0.2", access => access.PppoeServer(1).UserVlan(1, 999, outer: 200).Bas(bas => bas
                .Layer2Subscriber("isp1")
                .CallingVlanOffset(1000))),
            group: lac1 => lac1.Raw("calling-number-avp format include pevlan cevlan"));
    });

    public static Network Unknown(CallingVlanOffset offset) => Network.Define("ND3104", net =>
    {
        net.Lac1(
            lac1 => lac1.Interface("GE0/2/0.2", access => access.PppoeServer(1).UserVlan(3000, 3999, outer: 200).Bas(bas => bas.Layer2Subscriber("isp1").CallingVlanOffset(offset))),
            group: lac1 => lac1.Raw("calling-number-avp format include pevlan cevlan"));
    });
}

import type { Client } from "@huzhu/client";
import {
  changeHead,
  changeHousehold,
  comeHome,
  correctHousehold,
  correctResident,
  goAway,
  leaveRegister,
  mergeHousehold,
  moveHousehold,
  returnToRegister,
  splitHousehold,
  takeIn,
} from "@huzhu/contract";
import type { Act } from "@huzhu/domain/people/register";

/** Sends an act to the address that carries it out. */
export const sendAct = (client: Client, act: Act, attempt: string) => {
  switch (act._tag) {
    case "Split": {
      const { _tag, household, ...body } = act;
      return client.call(splitHousehold, { params: { household }, body, attempt });
    }
    case "Merge": {
      const { _tag, household, ...body } = act;
      return client.call(mergeHousehold, { params: { household }, body, attempt });
    }
    case "ChangeHead": {
      const { _tag, household, ...body } = act;
      return client.call(changeHead, { params: { household }, body, attempt });
    }
    case "MoveHome": {
      const { _tag, household, ...body } = act;
      return client.call(moveHousehold, { params: { household }, body, attempt });
    }
    case "TakeIn": {
      const { _tag, household, ...body } = act;
      return client.call(takeIn, { params: { household }, body, attempt });
    }
    case "CorrectHome": {
      const { _tag, household, ...body } = act;
      return client.call(correctHousehold, { params: { household }, body, attempt });
    }
    case "ChangeHousehold": {
      const { _tag, resident, ...body } = act;
      return client.call(changeHousehold, { params: { resident }, body, attempt });
    }
    case "Leave": {
      const { _tag, resident, ...body } = act;
      return client.call(leaveRegister, { params: { resident }, body, attempt });
    }
    case "Return": {
      const { _tag, resident, ...body } = act;
      return client.call(returnToRegister, { params: { resident }, body, attempt });
    }
    case "GoAway": {
      const { _tag, resident, ...body } = act;
      return client.call(goAway, { params: { resident }, body, attempt });
    }
    case "ComeHome": {
      const { _tag, resident, ...body } = act;
      return client.call(comeHome, { params: { resident }, body, attempt });
    }
    case "CorrectPerson": {
      const { _tag, resident, ...body } = act;
      return client.call(correctResident, { params: { resident }, body, attempt });
    }
  }
};
